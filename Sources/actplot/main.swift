print("actplot")
